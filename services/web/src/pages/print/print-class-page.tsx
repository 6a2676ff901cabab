import { useQuery } from '@tanstack/react-query';
import { isDay, mondayOf } from '@parta/school';
import { useParams, useSearchParams } from 'react-router';
import { schoolToday } from '../../parts/dates.ts';
import { Failure } from '../../parts/notice.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { classSignaturesQuery, withoutAccountQuery } from '../class/signatures-query.ts';
import { namesQuery } from '../../parts/names-query.ts';
import { listName } from '../class-journal/names.ts';
import { PrintClass } from './print-class.tsx';

/** The diaries of a class behind one another (F-082): its teacher chooses whose, then they are fetched, then the browser prints. */
export default function PrintClassPage() {
  const { classId = '', monday: asked = '' } = useParams();
  const [search] = useSearchParams();
  const monday = mondayOf(isDay(asked) ? asked : schoolToday());
  const until = [search.get('until') ?? ''].find(isDay);
  const { data, error, refetch } = useQuery(classSignaturesQuery(classId, monday));
  const ids = data?.pupils.map(({ pupilId }) => pupilId) ?? [];
  const { data: names, error: nameless } = useQuery({ ...namesQuery(ids), enabled: ids.length > 0 });
  const { data: without } = useQuery({ ...withoutAccountQuery(classId, ids), enabled: ids.length > 0 });
  const failure = error ?? nameless;
  if (failure) return <Failure error={failure} onRetry={() => void refetch()} />;
  if (!data || (!names && ids.length > 0)) return <Waiting />;
  const pupils = data.pupils
    .map(({ pupilId, version, state }) => {
      const school = names?.get(pupilId)?.schoolTitle ?? '';
      const isWithoutAccount = without?.pupilIds.includes(pupilId) ?? false;
      return {
        pupilId,
        name: listName(names ?? new Map(), pupilId),
        school,
        isUnsigned: version !== null && state !== 'signed',
        isWithoutAccount,
      };
    })
    .toSorted((one, other) => one.name.localeCompare(other.name, 'ru'));
  const title = names?.get(ids[0] ?? '')?.classTitle ?? '';
  const of = { classId, title, monday, until };
  return <PrintClass key={`${classId} ${monday} ${until}`} of={of} pupils={pupils} who={search.get('who')} />;
}
