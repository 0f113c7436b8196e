/** `node voice-child.ts PORT`: the embedded voice server alone; prints its port, and listens until it is killed. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createScriptedAgent } from '../../demo/agent/scripted-agent.ts';
import { createVoiceServer } from '../../demo/voice/voice-server.ts';
import { makeKnowledge } from './make-knowledge.ts';
import { API_KEY, API_SECRET } from './voice-token.ts';

const runAgent = createScriptedAgent({ knowledge: makeKnowledge() });
const voice = createVoiceServer({ apiKey: API_KEY, apiSecret: API_SECRET, runAgent });
const http = createServer((req, res) => {
  if (voice.handleRequest(req, res)) return;
  if (req.url === '/sessions') res.end(JSON.stringify(voice.sessions()));
  else res.end('OK');
});
http.on('upgrade', (req, socket, head) => voice.handleUpgrade(req, socket, head) || socket.destroy());
process.stdin.on('end', () => process.exit()).resume(); // never outlives the test
http.listen(Number(process.argv[2]), '127.0.0.1', () => {
  process.stdout.write(String((http.address() as AddressInfo).port));
});
