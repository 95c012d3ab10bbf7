/** What stands in place while something loads: grey shapes of the height that the content will have. */
import { Group, Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useText } from '../text.tsx';
import { Surface } from './section.tsx';

interface LoadingStateProps {
  /** `page`: heading and cards; `rows`: lines of a list or table; `block`: one area such as a chart. */
  shape?: 'page' | 'rows' | 'block';
  /** How many rows. */
  rows?: number;
  /** The height in pixels: of a row, or of the block. */
  height?: number;
}

export function LoadingState({ shape = 'rows', rows = 6, height }: LoadingStateProps) {
  const t = useText();
  return (
    <div role="status" aria-busy="true">
      <VisuallyHidden>{t('shell.loading')}</VisuallyHidden>
      {shape === 'page' && <PageShape />}
      {shape === 'rows' && <RowsShape rows={rows} height={height ?? 40} />}
      {shape === 'block' && <Skeleton height={height ?? 240} />}
    </div>
  );
}

function RowsShape({ rows, height }: { rows: number; height: number }) {
  return (
    <Stack gap={0}>
      {Array.from({ length: rows }, (_, index) => (
        <Group key={index} h={height} gap="md" wrap="nowrap">
          <Skeleton height={12} width={20} />
          <Skeleton height={12} width={`${62 - ((index * 13) % 34)}%`} />
        </Group>
      ))}
    </Stack>
  );
}

function PageShape() {
  return (
    <Stack gap="lg">
      <Skeleton height={32} width={220} maw="60%" />
      <Surface>
        <Skeleton height={72} />
      </Surface>
      <Surface>
        <RowsShape rows={6} height={44} />
      </Surface>
    </Stack>
  );
}
