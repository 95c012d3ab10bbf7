/** Around each page: waits for its code, and keeps a fault of one page from the others. */
import { Button } from '@mantine/core';
import { IconAlertCircle, IconRefresh } from '@tabler/icons-react';
import { Component, Suspense, type ReactNode } from 'react';
import { useLocation, useRouteError } from 'react-router';
import { useText } from '../text.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';

/** A piece of the page that is gone because the server has a newer version: browsers word it differently. */
const missingPiece = /dynamically imported module|module script failed|preload CSS/i;

class Boundary extends Component<{ path: string; children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error };
  }

  override componentDidUpdate(before: { path: string }): void {
    if (before.path !== this.props.path && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Failed error={this.state.error} />;
  }
}

function Failed({ error }: { error: unknown }) {
  const t = useText();
  const isOld = error instanceof Error && missingPiece.test(error.message);
  return (
    <div role="alert">
      <EmptyState
        icon={isOld ? IconRefresh : IconAlertCircle}
        title={t(isOld ? 'shell.newVersionTitle' : 'shell.pageFailedTitle')}
        text={t(isOld ? 'shell.newVersionText' : 'shell.pageFailedText')}
        action={<Button variant="default" onClick={() => window.location.reload()} children={t('shell.loadAgain')} />}
      />
    </div>
  );
}

/** The last resort, where the frame itself failed. */
export function CrashedPage() {
  return <Failed error={useRouteError()} />;
}

export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary path={pathname}>
      <Suspense fallback={<LoadingState shape="page" />}>{children}</Suspense>
    </Boundary>
  );
}
