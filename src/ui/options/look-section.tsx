import { useStrings } from '../i18n/context';
import { Choice } from './choice';
import type { OptionSectionProps } from './section';
import { optionStrings } from './strings';

const LANGUAGES = ['auto', 'fr', 'en'] as const;
const THEMES = ['auto', 'light', 'dark'] as const;

export function LookSection({ settings, change }: OptionSectionProps) {
  const t = useStrings(optionStrings);
  return (
    <section id="look">
      <h2>{t('look')}</h2>
      <Choice
        legend={t('language')}
        value={settings.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`language_${value}`) }))}
        choose={(language) => change({ language })}
      />
      <Choice
        legend={t('theme')}
        value={settings.theme}
        options={THEMES.map((value) => ({ value, label: t(`theme_${value}`) }))}
        choose={(theme) => change({ theme })}
      />
    </section>
  );
}
