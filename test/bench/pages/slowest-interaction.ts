import type { Page } from 'playwright-core';

/** As much slower than this machine as a phone (web.md 14). */
const CPU = 4;
const WATCH = `globalThis.slowest = [];
  new PerformanceObserver((list) => list.getEntries().forEach((each) => each.interactionId && slowest.push(each.duration)))
    .observe({ type: 'event', buffered: true, durationThreshold: 16 });`;

/**
 * Milliseconds from a press to the paint after it, of the slowest of these presses on a slow processor: the worst is what INP tells of a
 * short visit.
 * @param presses what is pressed one after the other, as selectors; what is not there is left out
 */
export async function slowestInteraction(page: Page, presses: string[]): Promise<{ ms: number; pressed: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.evaluate(WATCH);
  let pressed = 0;
  for (const press of presses) {
    const target = page.locator(press).first();
    if ((await target.count()) === 0) continue;
    await target.click();
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
    pressed += 1;
  }
  const ms = await page.evaluate<number>('Math.max(0, ...slowest)');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { ms, pressed };
}
