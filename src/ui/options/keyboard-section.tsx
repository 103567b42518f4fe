import { useStrings } from '../i18n/context';
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

export function KeyboardSection() {
  const t = useStrings(optionStrings);
  return (
    <section id="keyboard">
      <h2>{t('keyboard')}</h2>
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
