import type { Page, WebSocketRoute } from 'playwright';

/** The socket between a page and its voice server, in the middle of which the test stands. */
export interface SignalLine {
  /** How often it was opened so far. */
  opened(): number;
  /** Cuts it on both sides; neither has told the other that it leaves. */
  drop(): Promise<void>;
}

/** Call before the page connects. */
export async function watchSignalLine(page: Page): Promise<SignalLine> {
  const lines: { page: WebSocketRoute; server: WebSocketRoute }[] = [];
  await page.routeWebSocket(/\/rtc/, (socket) => {
    lines.push({ page: socket, server: socket.connectToServer() });
  });
  return {
    opened: () => lines.length,
    async drop() {
      const line = lines.at(-1);
      if (!line) throw new Error('There is no signal line to drop yet');
      await Promise.all([line.server.close({ code: 4000 }), line.page.close({ code: 4000 })]);
    },
  };
}
