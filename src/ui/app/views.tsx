import type { ComponentType } from 'preact';
import { PageJobsView } from '../page-jobs/page-jobs-view';
import { SearchView } from '../search/search-view';
import type { RouteName, RouteProps } from './routes';

type View<N extends RouteName> = ComponentType<RouteProps<N>>;
type Load<N extends RouteName> = () => Promise<View<N>>;

/** What the popup opens on is part of its first script, so that it paints at once. */
const AT_ONCE: { [N in RouteName]?: View<N> } = {
  page: PageJobsView,
  search: SearchView,
};

/** The other views come when first shown. To add one: its route in routes.ts, its line here. */
const ON_DEMAND: { [N in RouteName]?: Load<N> } = {
  compare: async () => (await import('../compare/compare-view')).CompareView,
  convert: async () => (await import('../pay/converter-view')).ConverterView,
  dossier: async () => (await import('../saved/dossier-view')).DossierView,
  quiz: async () => (await import('../quiz/quiz-view')).QuizView,
  saved: async () => (await import('../saved/saved-view')).SavedView,
  sheet: async () => (await import('../sheet/sheet-view')).SheetView,
};

type AnyView = ComponentType<object>;
const loaded = new Map<RouteName, AnyView>(Object.entries(AT_ONCE) as [RouteName, AnyView][]);

/** The view, when it is already in memory. */
export const viewInMemory = (name: RouteName): AnyView | undefined => loaded.get(name);

/** Has a view in memory from the start, where the page's own script brings it. */
export function keepView<N extends RouteName>(name: N, view: View<N>): void {
  loaded.set(name, view as AnyView);
}

/** @throws when the view's script cannot be read. */
export async function loadView(name: RouteName): Promise<AnyView> {
  const load = ON_DEMAND[name];
  if (!load) throw new Error(`no view "${name}"`);
  const view = (await load()) as AnyView;
  loaded.set(name, view);
  return view;
}
