/** A health with its reason: in a tooltip beside figures, or as a sentence. */
import type { Health } from '#contract/measure';
import { healthReasonOf } from '#domain/health-reason';
import type { Standing } from '#domain/measure-health';
import { useWording } from '../../ui/date-text.tsx';
import { Explained, HealthBadge } from '../../ui/health-badge.tsx';
import { healthSentence } from './health-words.ts';

/** The reason for the health that is shown; null while the figures at hand are not those that it was read off. */
export function useHealthSentence(health: Health, standing: Standing | null): string | null {
  const wording = useWording();
  if (standing === null) return null;
  const reason = healthReasonOf(standing);
  return reason.health === health ? healthSentence({ ...reason, standing }, wording) : null;
}

export function ExplainedHealth({ health, standing }: { health: Health; standing: Standing | null }) {
  const sentence = useHealthSentence(health, standing);
  if (sentence === null) return <HealthBadge health={health} />;
  return (
    <Explained text={sentence}>
      <HealthBadge health={health} />
    </Explained>
  );
}
