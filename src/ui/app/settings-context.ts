import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { watchSettings } from '../../extension/settings';
import { DEFAULTS, type Settings } from '../../extension/settings-schema';

/** The reader's settings, kept up to date wherever they change. */
export const SettingsContext = createContext<Settings>(DEFAULTS);

export const useSettings = (): Settings => useContext(SettingsContext);

/** The settings as they were read, then as they change. */
export function useLiveSettings(stored: Settings): Settings {
  const [settings, setSettings] = useState(stored);
  useLayoutEffect(() => watchSettings(setSettings), []);
  return settings;
}
