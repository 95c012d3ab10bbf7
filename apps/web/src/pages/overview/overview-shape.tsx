/** Grey shapes of the height that the overview will have. */
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useText } from '../../text.tsx';
import { Columns, Surface } from '../../ui/section.tsx';

export function OverviewShape() {
  const t = useText();
  return (
    <Stack gap="md" role="status" aria-busy="true">
      <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
      <Surface>
        <Skeleton height={140} />
      </Surface>
      <Surface>
        <Skeleton height={216} />
      </Surface>
      <Columns>
        {Array.from({ length: 8 }, (_, index) => (
          <Surface key={index} span={3}>
            <Skeleton height={212} />
          </Surface>
        ))}
        <Surface span={6}>
          <Skeleton height={380} />
        </Surface>
        <Surface span={6}>
          <Skeleton height={380} />
        </Surface>
      </Columns>
    </Stack>
  );
}
