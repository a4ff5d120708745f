import type { HotPayload, ViteDevServer } from 'vite';

/** What a page tells the server as soon as the two are connected. */
const shownEvent = 'missed-reloads:shown';
/** Names, in the head of each answer, how many reloads had been told when it was made. */
const countName = 'reloads';

/**
 * A page that is just being loaded hears nothing of a reload: its socket is not open yet, and Vite tells no one
 * twice. So each answer carries how many reloads were told before it, each page says that number once connected,
 * and one that is behind is told again.
 */
export function repeatMissedReloads({ environments, middlewares, ws }: ViteDevServer): void {
  const { hot } = environments.client;
  const send = hot.send.bind(hot) as (...message: unknown[]) => void;
  let count = 0;
  hot.send = (...message: [HotPayload] | [string, unknown?]) => {
    const [payload] = message;
    if (typeof payload === 'object' && payload.type === 'full-reload') count += 1;
    send(...message);
  };
  middlewares.use((_, response, next) => {
    response.setHeader('server-timing', `${countName};desc="${count}"`);
    next();
  });
  ws.on(shownEvent, (shown, client) => {
    if (shown !== String(count)) client.send({ type: 'full-reload' });
  });
}

/** The script of a page, in the development server alone, that says which state of the site it shows. */
export const shownScript = `
const [{ serverTiming = [] } = {}] = performance.getEntriesByType('navigation');
const shown = serverTiming.find(({ name }) => name === '${countName}');
if (shown) import.meta.hot?.send('${shownEvent}', shown.description);
`;
