const REV = /^[a-z]{1,30}:[a-z0-9-]{1,64}:\d{1,15}$/;

/** The places of an `X-Rev`: at most 20, separated by commas; what is of another shape is as if it were not there. */
export const revsIn = (header: string | string[] | undefined): string[] =>
  header === undefined
    ? []
    : String(header)
        .split(/[ ,]+/, 20)
        .filter((rev) => REV.test(rev));
