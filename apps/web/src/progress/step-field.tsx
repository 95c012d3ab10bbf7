/** Where the measure stands after the activity: a percent by slider or number, or its indicator's value; empty is no change. */
import { Anchor, Input, NumberInput, Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Indicator, Measure } from '#contract/measure';
import type { ProgressItem } from '#contract/progress-item';
import { percentOfValue } from '#domain/measure-course';
import { Msg, useText } from '../text.tsx';
import type { FormOf } from '../ui/form.ts';
import { DateText } from '../ui/date-text.tsx';
import { percentWords } from '../ui/figure.tsx';
import { numberOf, type ActivityValues } from './activity-values.ts';
import classes from './step-field.module.css';

/** The item that brought the measure where it stood before; null where none did. */
export interface LastStep {
  item: ProgressItem;
  percent: number;
}

interface StepFieldProps {
  form: FormOf<ActivityValues>;
  measure: Measure;
  last: LastStep | null;
}

export function StepField({ form, measure, last }: StepFieldProps) {
  const { indicator } = measure;
  return indicator === null || form.values.asPercent ? (
    <PercentStep form={form} measure={measure} last={last} />
  ) : (
    <ValueStep form={form} indicator={indicator} last={last} />
  );
}

function PercentStep({ form, measure, last }: StepFieldProps) {
  const t = useText();
  const { percent } = form.values;
  const typed = numberOf(percent);
  const lastPercent = last?.percent ?? 0;
  const set = (value: number | string) => {
    form.setFieldValue('percent', value);
    form.clearFieldError('percent');
  };
  const error = form.errors['percent'];
  return (
    <div>
      <Input.Label htmlFor="progress-percent">{t('progress.percent')}</Input.Label>
      <div className={classes.step}>
        <Slider
          className={classes.slider}
          data-untouched={typed === null || undefined}
          value={typed === null || Number.isNaN(typed) ? lastPercent : typed}
          onChange={set}
          label={null}
          marks={[{ value: lastPercent }]}
          thumbLabel={t('progress.percent')}
          restrictToMarks={false}
        />
        <NumberInput
          id="progress-percent"
          className={classes.number}
          placeholder={t('progress.noChange')}
          suffix="%"
          decimalScale={1}
          clampBehavior="none"
          min={0}
          max={100}
          value={percent}
          onChange={set}
          error={error !== undefined && error !== null}
          aria-describedby="progress-percent-note"
        />
      </div>
      {error !== undefined && error !== null && <Input.Error>{error}</Input.Error>}
      <Note id="progress-percent-note" last={<LastPercent last={last} />} isEmpty={typed === null} onEmpty={() => set('')}>
        {measure.indicator !== null && <ModeSwitch form={form} to="value" />}
      </Note>
    </div>
  );
}

function LastPercent({ last }: Pick<StepFieldProps, 'last'>) {
  const t = useText();
  const { locale } = useIntl();
  if (last === null) return t('progress.lastNone');
  return (
    <Msg
      id="progress.last"
      values={{ last: percentWords(last.percent, locale), day: <DateText day={last.item.occurredOn} style="numeric" /> }}
    />
  );
}

function ValueStep({ form, indicator, last }: { form: StepFieldProps['form']; indicator: Indicator; last: LastStep | null }) {
  const t = useText();
  const { locale, formatNumber } = useIntl();
  const typed = numberOf(form.values.value);
  const means = typed === null || Number.isNaN(typed) ? null : percentWords(percentOfValue(typed, indicator), locale);
  return (
    <div>
      <NumberInput
        id="progress-value"
        label={t('progress.value', { unit: indicator.unit })}
        placeholder={t('progress.noChange')}
        rightSection={<span className={classes.target}>{t('progress.ofTarget', { target: formatNumber(indicator.target) })}</span>}
        rightSectionWidth={96}
        rightSectionPointerEvents="none"
        hideControls
        {...form.getInputProps('value')}
      />
      <Note
        id="progress-value-note"
        last={
          <>
            {means !== null && <span className={classes.means}>{t('progress.valueMeans', { percent: means })} </span>}
            <LastValue last={last} />
          </>
        }
        isEmpty={typed === null}
        onEmpty={() => form.setFieldValue('value', '')}
      >
        <ModeSwitch form={form} to="percent" />
      </Note>
    </div>
  );
}

function LastValue({ last }: Pick<StepFieldProps, 'last'>) {
  const { formatNumber } = useIntl();
  if (last === null || last.item.value === null) return <LastPercent last={last} />;
  return (
    <Msg
      id="progress.last"
      values={{ last: formatNumber(last.item.value), day: <DateText day={last.item.occurredOn} style="numeric" /> }}
    />
  );
}

interface NoteProps {
  id: string;
  last: ReactNode;
  isEmpty: boolean;
  onEmpty: () => void;
  children: ReactNode;
}

/** Below the field: where it stood last, and the ways to no change and to the other way of saying it. */
function Note({ id, last, isEmpty, onEmpty, children }: NoteProps) {
  const t = useText();
  return (
    <div className={classes.note}>
      <span id={id}>{last}</span>
      {!isEmpty && (
        <Anchor component="button" type="button" inherit underline="always" onClick={onEmpty} children={t('progress.noChange')} />
      )}
      {children}
    </div>
  );
}

function ModeSwitch({ form, to }: { form: StepFieldProps['form']; to: 'percent' | 'value' }) {
  const t = useText();
  const change = () => form.setValues({ asPercent: to === 'percent', percent: '', value: '' });
  return <Anchor component="button" type="button" inherit underline="always" onClick={change} children={t(`progress.say.${to}`)} />;
}
