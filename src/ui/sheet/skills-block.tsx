import type { Sheet, SkillKind } from '../../sheets/types';
import { useLocale, useStrings } from '../i18n/context';
import { Block, ShortList } from './block';
import { sheetStrings } from './strings';

const OPEN = 5;
const KINDS: SkillKind[] = ['technical', 'expert', 'transverse'];

/** What one must know how to do, know, and be. */
export function SkillsBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const locale = useLocale();
  const more = (count: number) => t('more', { count });
  const qualities = sheet.editorial?.qualities?.map((each) => each[locale]) ?? [];
  return (
    <Block id="skills" title={t('skills')} source={sheet.sources.skills}>
      <div class="groups">
        {KINDS.map((kind) => {
          const skills = sheet.skills.filter((skill) => skill.kind === kind);
          if (skills.length === 0) return null;
          return (
            <div key={kind} class="group">
              <h3>{t(`skills_${kind}`)}</h3>
              <ShortList
                items={skills.map(({ name, emerging }) =>
                  emerging ? (
                    <>
                      {name} <small>({t('emerging')})</small>
                    </>
                  ) : (
                    name
                  ),
                )}
                open={OPEN}
                more={more}
              />
            </div>
          );
        })}
        {sheet.knowledge.length > 0 && (
          <div class="group">
            <h3>{t('knowledge')}</h3>
            <ShortList items={sheet.knowledge} open={OPEN} more={more} />
          </div>
        )}
        {(sheet.softSkills.length > 0 || qualities.length > 0) && (
          <div class="group">
            <h3>{t('qualities')}</h3>
            {qualities.length > 0 && <p>{qualities.join(' · ')}</p>}
            <p lang="fr">{sheet.softSkills.join(' · ')}</p>
          </div>
        )}
      </div>
    </Block>
  );
}
