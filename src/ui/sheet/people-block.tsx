import type { People, Sheet } from '../../sheets/types';
import { Bars, type Share, WomenMen } from '../drawings/bars';
import { useStrings } from '../i18n/context';
import { Block, Unknown } from './block';
import { sheetStrings } from './strings';

const DIPLOMAS = ['none', 'cap', 'bac', 'bac2', 'bac3', 'studying'] as const;
const WORK = ['partTime', 'fixedTerm', 'temporary', 'saturday', 'sunday', 'night'] as const;

/** Who does the job: the family's age, gender, diplomas, contracts and hours. */
export function PeopleBlock({ sheet }: { sheet: Sheet }) {
  const t = useStrings(sheetStrings);
  const { people } = sheet;
  return (
    <Block id="people" title={t('people')} source={sheet.sources.people}>
      {people ? <Figures people={people} /> : <Unknown />}
    </Block>
  );
}

function Figures({ people }: { people: People }) {
  const t = useStrings(sheetStrings);
  const ages = Object.entries(people.ages).map(([label, value]) => ({
    label: label.endsWith('+')
      ? t('age_over', { age: label.slice(0, -1) })
      : t('age_band', { band: label.replace('-', '–') }),
    value,
  }));
  const diplomas = DIPLOMAS.flatMap((key) => share(t(`diploma_${key}`), people.diplomas[key]));
  const work = WORK.flatMap((key) => share(t(`work_${key}`), people[key]));
  return (
    <>
      <p class="family" lang="fr">
        {t('family', { name: people.name })}
      </p>
      <div class="drawings">
        {people.women !== null && <WomenMen women={people.women} />}
        {ages.length > 0 && <Titled title={t('ages')} shares={ages} />}
        {diplomas.length > 0 && <Titled title={t('diplomas')} shares={diplomas} />}
        {work.length > 0 && <Titled title={t('work')} shares={work} />}
      </div>
    </>
  );
}

function Titled({ title, shares }: { title: string; shares: Share[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <Bars title={title} shares={shares} />
    </div>
  );
}

/** What is not published has no bar. */
const share = (label: string, value: number | null | undefined): Share[] =>
  value == null ? [] : [{ label, value }];
