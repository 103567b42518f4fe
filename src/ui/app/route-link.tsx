import type { AnchorHTMLAttributes } from 'preact';
import { useNavigation } from './router';
import { fragmentOf, type Route } from './routes';

interface RouteLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'role'> {
  to: Route;
}

/** A link to a view of the app: a plain click stays inside, a click for a new tab is left to the browser. */
export function RouteLink({ to, onClick, ...rest }: RouteLinkProps) {
  const { go } = useNavigation();
  return (
    <a
      {...rest}
      href={`#${fragmentOf(to)}`}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || event.button !== 0) return;
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    />
  );
}
