/** What makes a view stands in its address; links inside the page take the chairmanship and the day along. */
import { Anchor, type AnchorProps } from '@mantine/core';
import { useCallback, type ReactNode } from 'react';
import { Link, useLocation, useSearchParams, type LinkProps } from 'react-router';

/** What goes along from page to page. */
const kept = ['c', 'asOf'];

export type Params = Record<string, string | number | null | undefined>;

/** Makes addresses inside the page: `const to = useAddress(); to('/events/1', { tab: 'agenda' })`. */
export function useAddress(): (path: string, params?: Params) => string {
  const { search } = useLocation();
  return useCallback(
    (path, params = {}) => {
      const before = new URLSearchParams(search);
      const after = new URLSearchParams(kept.flatMap((name) => before.getAll(name).map((value) => [name, value])));
      for (const [name, value] of Object.entries(params)) {
        if (value === null || value === undefined || value === '') after.delete(name);
        else after.set(name, String(value));
      }
      return after.size === 0 ? path : `${path}?${after.toString()}`;
    },
    [search],
  );
}

/** One parameter of the address and its setter; null takes it away. Replaces the entry of the history unless `push`. */
export function useAddressParam(name: string): [string | null, (value: string | null, push?: boolean) => void] {
  const [params, setParams] = useSearchParams();
  const set = useCallback(
    (value: string | null, push = false) =>
      setParams(
        (before) => {
          const after = new URLSearchParams(before);
          if (value === null || value === '') after.delete(name);
          else after.set(name, value);
          return after;
        },
        { replace: !push, preventScrollReset: true },
      ),
    [name, setParams],
  );
  return [params.get(name), set];
}

/** A parameter that holds several values, joined by commas: filters. */
export function useAddressList(name: string): [string[], (values: string[]) => void] {
  const [value, set] = useAddressParam(name);
  const setList = useCallback((values: string[]) => set(values.length === 0 ? null : values.join(',')), [set]);
  return [value === null || value === '' ? [] : value.split(','), setList];
}

interface AppLinkProps extends Omit<AnchorProps, 'component'>, Omit<LinkProps, 'to' | 'color' | 'style' | 'children'> {
  path: string;
  params?: Params;
  children?: ReactNode;
}

/** A link inside the page: `<AppLink path="/priorities/3">…</AppLink>`. */
export function AppLink({ path, params, ...others }: AppLinkProps) {
  const to = useAddress();
  return <Anchor component={Link} to={to(path, params)} {...others} />;
}
