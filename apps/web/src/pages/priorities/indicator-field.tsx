/** What a measure is counted by: a unit, where it began, and where it should end. Without one it goes by percents. */
import { Checkbox, NumberInput, TextInput } from '@mantine/core';
import { useText } from '../../text.tsx';
import type { FormOf } from '../../ui/form.ts';
import type { MeasureValues } from './measure-values.ts';
import classes from './indicator-field.module.css';

export function IndicatorField({ form }: { form: FormOf<MeasureValues> }) {
  const t = useText();
  const { indicator } = form.values;
  return (
    <div>
      <Checkbox
        label={t('priorities.indicatorUse')}
        description={t('priorities.indicatorHint')}
        checked={indicator !== null}
        onChange={({ currentTarget: { checked } }) =>
          form.setFieldValue('indicator', checked ? { unit: '', baseline: 0, target: '' } : null)
        }
        error={form.errors['indicator']}
      />
      {indicator !== null && (
        <div className={classes.parts}>
          <TextInput label={t('priorities.unit')} withAsterisk {...form.getInputProps('indicator.unit')} />
          <NumberInput label={t('priorities.baseline')} hideControls {...form.getInputProps('indicator.baseline')} />
          <NumberInput label={t('priorities.target')} hideControls withAsterisk {...form.getInputProps('indicator.target')} />
        </div>
      )}
    </div>
  );
}
