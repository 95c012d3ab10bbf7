/** The head of a priority: how much is delivered of what was planned, its health and why, and who answers for it. */
import { useIntl } from 'react-intl';
import type { PriorityFigures } from '#contract/dashboard';
import type { Standing } from '#domain/measure-health';
import { useText } from '../../text.tsx';
import { BulletBar } from '../../ui/bullet-bar.tsx';
import { DateText } from '../../ui/date-text.tsx';
import { Figure, Num, Percent } from '../../ui/figure.tsx';
import { HealthBadge, NeglectedBadge } from '../../ui/health-badge.tsx';
import { Surface } from '../../ui/section.tsx';
import { useHealthSentence } from './health-why.tsx';
import classes from './priority-summary.module.css';

interface PrioritySummaryProps {
  figures: PriorityFigures;
  standing: Standing | null;
  owners: string;
}

export function PrioritySummary({ figures, standing, owners }: PrioritySummaryProps) {
  const t = useText();
  const { number, colour, delivered, planned, spi, health, neglected, weight } = figures;
  const why = useHealthSentence(health, standing);
  return (
    <Surface>
      <div className={classes.bar}>
        <BulletBar delivered={delivered} planned={planned} priority={{ number, colour }} label={t('ui.priority', { number })} />
      </div>
      <div className={classes.figures}>
        <Figure label={t('ui.delivered')} explain={t('words.deliveredExplain')}>
          <Percent value={delivered} />
        </Figure>
        <Figure label={t('ui.planned')} explain={t('words.plannedExplain')}>
          <Percent value={planned} />
        </Figure>
        <Figure label={t('words.spi')} explain={t('words.spiExplain')}>
          <Num value={spi} digits={2} />
        </Figure>
        <Happenings figures={figures} />
        <Figure label={t('priorities.weight')}>
          <Num value={weight} />
        </Figure>
      </div>
      <div className={classes.health}>
        <HealthBadge health={health} />
        {neglected && <NeglectedBadge />}
        {why !== null && <span>{why}</span>}
        <span className={classes.owners}>{owners === '' ? t('priorities.ownersNone') : t('priorities.ownedBy', { names: owners })}</span>
      </div>
    </Surface>
  );
}

function Happenings({ figures: { activities, lastActivityOn, eventsHeld, eventsAhead } }: Pick<PrioritySummaryProps, 'figures'>) {
  const t = useText();
  const { formatNumber } = useIntl();
  return (
    <>
      <Figure
        label={t('priorities.activities')}
        beside={
          lastActivityOn !== null && (
            <>
              {t('priorities.lastOn')} <DateText day={lastActivityOn} style="numeric" />
            </>
          )
        }
      >
        <Num value={activities} />
      </Figure>
      <Figure label={t('priorities.meetingsHeld')} beside={t('priorities.andAhead', { count: formatNumber(eventsAhead) })}>
        <Num value={eventsHeld} />
      </Figure>
    </>
  );
}
