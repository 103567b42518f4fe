import type { ComponentType } from 'preact';
import type { RouteName, RouteProps } from './routes';

type Load<N extends RouteName> = () => Promise<ComponentType<RouteProps<N>>>;

/**
 * Every view of the app, loaded when first shown: the popup's first paint does
 * not wait for the quiz. To add one: its route in routes.ts, its line here.
 */
export const VIEWS: { [N in RouteName]?: Load<N> } = {};
