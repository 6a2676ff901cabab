import type { Kind } from '../load/ledger.ts';

/** Where a service keeps what stands, and where every value a thing had: `id`, `value`, `ver` of each. */
export type Tables = Partial<Record<Kind, string>>;

export const JOURNAL: Tables = {
  mark: 'select id, value, ver from mark',
  attendance: `select lesson_id || ' ' || pupil_id as id, code as value, ver from attendance`,
  topic: 'select id, topic as value, topic_ver as ver from lesson where topic_ver > 0',
  homework: `select id, case kind when 'task' then text when 'none' then '' end as value, ver from homework`,
  remark: `select id, case state when 'standing' then text end as value, ver from remark`,
  final: 'select id, value, ver from final_mark',
};

/** Topics and homework have their history in the log alone. */
export const HISTORY: Tables = {
  mark: 'select mark_id as id, value, ver from mark_history',
  attendance: `select lesson_id || ' ' || pupil_id as id, code as value, ver from attendance_history`,
  remark: `select id, case step->>'state' when 'standing' then step->>'text' end as value, n::int as ver
    from remark, jsonb_array_elements(steps) with ordinality each (step, n)`,
  final: 'select final_id as id, value, ver from final_mark_history',
};

export const DIARY: Tables = {
  mark: 'select mark_id as id, value, ver from mark',
  attendance: `select lesson_id || ' ' || pupil_id as id, code as value, ver from attendance`,
  topic: 'select lesson_id as id, topic as value, topic_ver as ver from lesson where topic_ver > 0',
  homework: `select homework_id as id, case kind when 'task' then text when 'none' then '' end as value, ver from homework`,
  remark: `select remark_id as id, case state when 'standing' then text end as value, ver from remark`,
  final: 'select final_id as id, value, ver from final_mark',
};
