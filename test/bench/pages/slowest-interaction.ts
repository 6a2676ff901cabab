import type { Page } from 'playwright-core';

/** As much slower than this machine as a phone (web.md 14). */
const CPU = 4;
const WATCH = `globalThis.slowest ??= [];
  new PerformanceObserver((list) => list.getEntries().forEach((each) => each.interactionId && slowest.push(each.duration)))
    .observe({ type: 'event', buffered: true, durationThreshold: 16 });`;

/** Pressed one after the other; what opens is closed again. */
const PRESSES = 5;

/**
 * Milliseconds from a press to the paint after it, of the slowest of the first buttons on a slow processor: the worst is what INP
 * tells of a short visit.
 */
export async function slowestInteraction(page: Page): Promise<{ ms: number; pressed: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await page.evaluate(WATCH);
  const buttons = page.locator('main button:visible');
  const there = Math.min(await buttons.count(), PRESSES);
  let pressed = 0;
  for (let n = 0; n < there; n += 1) {
    // What lies below something else just now is left out.
    pressed += await buttons
      .nth(n)
      .click({ timeout: 3000 })
      .then(
        () => 1,
        () => 0,
      );
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await page.waitForTimeout(400);
  }
  const ms = await page.evaluate<number>('Math.max(0, ...(globalThis.slowest ?? []))');
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { ms, pressed };
}
