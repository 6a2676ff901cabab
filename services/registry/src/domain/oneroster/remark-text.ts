/** The words of a remark; `{value}` and the like are filled from its details. */
export type RemarkText = { ru: string; en: string };
