/** Offers itself to the LiveKit server of LIVEKIT_URL for the rooms that call an agent `genie`, until it is ended. */
import { AgentServer, initializeLogger, ServerOptions } from '@livekit/agents';

const {
  LIVEKIT_URL: wsURL = '',
  LIVEKIT_API_KEY: apiKey = '',
  LIVEKIT_API_SECRET: apiSecret = '',
} = process.env;

initializeLogger({ pretty: false, level: 'info' });
const server = new AgentServer(
  new ServerOptions({
    wsURL,
    apiKey,
    apiSecret,
    agent: new URL('genie-agent.ts', import.meta.url).pathname,
    agentName: 'genie',
    numIdleProcesses: 2, // a call that follows another does not wait for a process
    initializeProcessTimeout: 60_000,
    loadFunc: async () => 0, // a busy test machine must not make it refuse
    host: '127.0.0.1',
    port: 0,
    logLevel: 'info',
  }),
);
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
await server.run();
