/** The columns of a lesson under the names of the domain; `l` is the table. */
export const LESSON_COLUMNS = `l.school_year as "schoolYear", l.school_id as "schoolId", l.id, l.group_id as "groupId",
  l.day::text as day, l.number, l.starts, l.ends, l.room, l.teacher_ids as "teacherIds", l.actual_ids as "actualIds", l.status, l.touched, l.checked,
  l.attendance_ver as "attendanceVer", l.topic, l.topic_ver as "topicVer"`;

/** An instant as contracts write it. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at`;
