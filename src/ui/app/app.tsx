import './base.css';
import './app.css';
import { useState } from 'preact/hooks';
import { Frame } from './frame';
import { LoadedView } from './loaded-view';
import type { Place } from './place';
import { RouterProvider } from './router';
import type { Route } from './routes';
import { searchBegun, takeEnter } from './shell';

interface AppProps {
  /** The view shown when the address names none. */
  home: Route;
  place: Place;
}

/** The whole application: the popup, the side panel and the full page are this, laid out for their place. */
export function App({ home, place }: AppProps) {
  const [start] = useState(() => searchBegun() ?? home);
  // Asked before the app is drawn over the field it was pressed in.
  const [entered] = useState(takeEnter);
  return (
    <RouterProvider home={start}>
      <Frame place={place} entered={entered}>
        <LoadedView />
      </Frame>
    </RouterProvider>
  );
}
