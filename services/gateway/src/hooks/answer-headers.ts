/** The headers of every answer, name and value in turn: nothing from elsewhere, nothing in frames. */
export function answerHeaders(contentSecurityPolicy: string, isHttps: boolean): string[] {
  return [
    ...['Content-Security-Policy', contentSecurityPolicy],
    ...['Referrer-Policy', 'same-origin'],
    ...['X-Content-Type-Options', 'nosniff'],
    ...(isHttps ? ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] : []),
  ];
}

/** Nothing personal is kept by anybody on the way. */
export const PERSONAL = 'private, no-store';
