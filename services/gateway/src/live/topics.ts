/** What open pages hear of, each by a name of its own. */
export const topics = {
  pupil: (pupilId: string): string => `pupil ${pupilId}`,
  journals: (schoolId: string): string => `journals ${schoolId}`,
  person: (personId: string): string => `person ${personId}`,
  session: (sessionId: string): string => `session ${sessionId}`,
};
