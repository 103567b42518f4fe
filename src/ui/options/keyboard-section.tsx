import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, readShortcuts, type Shortcut } from '../../extension/shortcuts';
import { useStrings } from '../i18n/context';
import { Button } from '../parts/button';
import { optionStrings } from './strings';

/** Key names as keyboards print them. */
const KEYS = [
  ['/', 'key_search'],
  ['↑ ↓', 'key_arrows'],
  ['↵', 'key_enter'],
  ['Esc', 'key_escape'],
  ['1 – 5', 'key_numbers'],
  ['metier …', 'key_omnibox'],
] as const;

/** What each command of the manifest does. */
const COMMANDS = { 'next-job': 'command_next', 'previous-job': 'command_previous' } as const;

/** The keys that work on any page, as they are set in the browser, and those of the app. */
export function KeyboardSection() {
  const t = useStrings(optionStrings);
  const shortcuts = useShortcuts();
  return (
    <section id="keyboard">
      <h2>{t('keyboard')}</h2>
      {shortcuts.length > 0 && (
        <>
          <h3>{t('keys_page')}</h3>
          <dl class="keys">
            {shortcuts.map(({ name, keys }) => (
              <div key={name}>
                <dt>{keys ? <kbd>{keys}</kbd> : <small>{t('command_unset')}</small>}</dt>
                <dd>{t(COMMANDS[name as keyof typeof COMMANDS])}</dd>
              </div>
            ))}
          </dl>
          <Button onClick={() => void openShortcutSettings()}>{t('command_change')}</Button>
          <h3>{t('keys_app')}</h3>
        </>
      )}
      <dl class="keys">
        {KEYS.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Our commands with their keys, read again when the reader comes back from changing them. */
function useShortcuts(): Shortcut[] {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () =>
      readShortcuts().then(
        (all) => setShortcuts(all.filter(({ name }) => name in COMMANDS)),
        () => setShortcuts([]),
      );
    void read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return shortcuts;
}
