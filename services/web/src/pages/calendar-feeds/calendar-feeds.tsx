import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { commandId } from '../../api/command-id.ts';
import { closeCalendarFeed, myCalendarFeeds, openCalendarFeed } from '../../api/generated/calendar-feeds.ts';
import { Refused } from '../../api/send.ts';
import { Button } from '../../parts/button.tsx';
import { dayAndMonth, dayOfInstant, dayText } from '../../parts/dates.ts';
import { Icon } from '../../parts/icon.tsx';
import page from '../../parts/page.module.css';
import { useBoot } from '../../session.ts';
import { m } from '../../words/messages.js';
import styles from './calendar-feeds.module.css';
import { NewAddress } from './new-address.tsx';

/** Who has a calendar of their own to give away: families of a child, teachers of their lessons. */
const OWNERS = new Set(['pupil', 'guardian', 'subjectTeacher', 'classTeacher', 'headTeacher', 'director']);

const withId = () => ({ headers: { 'X-Command-Id': commandId() } });

/** Addresses by which a calendar program reads this timetable: opened, shown once, closed (N-42). `pupilId` null: the own lessons. */
export default function CalendarFeeds({ pupilId }: { pupilId: string | null }) {
  const { role } = useBoot();
  const queries = useQueryClient();
  const isOwner = OWNERS.has(role.role);
  const key = ['calendar-feeds', pupilId];
  const { data } = useQuery({ queryKey: key, queryFn: () => myCalendarFeeds(), enabled: isOwner });
  const again = () => queries.invalidateQueries({ queryKey: ['calendar-feeds'] });
  const open = useMutation({ mutationFn: () => openCalendarFeed({ pupilId }, withId()), onSettled: again });
  const close = useMutation({
    mutationFn: (feedId: string) => closeCalendarFeed(feedId, withId()),
    onSuccess: (_, feedId) => (feedId === open.data?.feedId ? open.reset() : undefined),
    onSettled: again,
  });
  if (!isOwner || !data) return null;
  const error = open.error ?? close.error;
  return (
    <section className={`${page.card} ${styles.feeds}`} aria-labelledby="feeds">
      <h2 id="feeds">{m.feeds_title()}</h2>
      <p>{pupilId === null ? m.feeds_how_own() : m.feeds_how()}</p>
      {open.data && <NewAddress secret={open.data.secret} />}
      <ul>
        {data.feeds
          .filter((feed) => feed.pupilId === pupilId)
          .map(({ feedId, since, until }) => (
            <li key={feedId} className={page.line}>
              <span>
                {m.feed_open_since({ day: dayAndMonth(dayOfInstant(since)) })}
                <small>{m.feed_until({ day: dayText(dayOfInstant(until), LONG) })}</small>
              </span>
              <Button look="small" disabled={close.isPending} onClick={() => close.mutate(feedId)}>
                {m.feed_close()}
              </Button>
            </li>
          ))}
      </ul>
      {error && <p role="alert">{error instanceof Refused ? error.problem.title : m.no_network()}</p>}
      <p>
        <Button disabled={open.isPending} onClick={() => open.mutate()}>
          <Icon name="week" />
          {m.feed_open()}
        </Button>
      </p>
    </section>
  );
}

const LONG: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
