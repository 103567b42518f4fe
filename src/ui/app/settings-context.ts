import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { DEFAULTS, readSettings, type Settings, watchSettings } from '../../extension/settings';

/** The reader's settings, kept up to date wherever they change. */
export const SettingsContext = createContext<Settings>(DEFAULTS);

export const useSettings = (): Settings => useContext(SettingsContext);

/** Reads the settings and follows them; null until they are read, so that nothing flashes in the wrong language. */
export function useStoredSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let stale = false;
    readSettings()
      .catch(() => DEFAULTS)
      .then((read) => stale || setSettings((current) => current ?? read));
    const stop = watchSettings(setSettings);
    return () => {
      stale = true;
      stop();
    };
  }, []);
  return settings;
}
