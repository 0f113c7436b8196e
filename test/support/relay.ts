import { createSocket, type Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { createBottleneck } from './bottleneck.ts';

/** What becomes of the packets between a browser and its voice server. */
export interface Weather {
  /** `down`: nothing passes, and nobody is told. `cut`: connections break, new ones are refused. */
  tcp: 'up' | 'down' | 'cut';
  udp: 'up' | 'down';
  /** 0 to 1, of each direction's datagrams. */
  lossShare: number;
  /** Of each direction's datagrams; undefined: as fast as it goes. */
  bitsPerSecond: number | undefined;
}

export interface RelayCounts {
  /** Datagrams. */
  passed: number;
  dropped: number;
  /** Bytes of TCP that were held back or refused. */
  held: number;
}

/** A piece of network that a test can spoil: TCP for signalling, UDP for media. In userspace, so it runs anywhere. */
export interface Relay {
  /** Of the TCP side. */
  readonly port: number;
  /** UDP ports that lead somewhere once `lead` has said where. */
  readonly udpPorts: readonly number[];
  lead(udpPort: number, host: string, port: number): void;
  set(weather: Partial<Weather>): void;
  /** All UDP ports that lead somewhere now lead nowhere from now on, as after a change of network. */
  moveAway(): void;
  counts(): RelayCounts;
  close(): Promise<void>;
}

/** A call takes one for each address of the server, and as many again whenever it looks for a new way. */
const UDP_PORTS = 60;

interface Way {
  near: UdpSocket;
  target: { host: string; port: number } | undefined;
  isDead: boolean;
  far: Set<UdpSocket>;
}

export async function openRelay(target: () => { host: string; port: number }): Promise<Relay> {
  const weather: Weather = { tcp: 'up', udp: 'up', lossShare: 0, bitsPerSecond: undefined };
  const counts: RelayCounts = { passed: 0, dropped: 0, held: 0 };
  const flows = new Set<{ near: Socket; far: Socket }>();

  const server = createServer((near) => {
    if (weather.tcp === 'cut') {
      counts.held++;
      return void near.resetAndDestroy();
    }
    const far = connect(target());
    const flow = { near, far };
    flows.add(flow);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (bytes) => {
        if (weather.tcp === 'up') return void to.write(bytes);
        counts.held += bytes.length;
        from.pause();
        from.unshift(bytes);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        flows.delete(flow);
        // A line that is down carries no goodbye either.
        if (weather.tcp !== 'down') to.destroy();
      });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const openWay = async (): Promise<Way> => {
    const near = await bindUdp();
    const way: Way = { near, target: undefined, isDead: false, far: new Set() };
    const forth = createBottleneck(() => weather.bitsPerSecond);
    const back = createBottleneck(() => weather.bitsPerSecond);
    const pass = (through: typeof forth, message: Buffer, send: () => void) => {
      const mayPass = !way.isDead && weather.udp === 'up' && Math.random() >= weather.lossShare;
      if (mayPass && through(message.length, send)) counts.passed++;
      else counts.dropped++;
    };
    const clients = new Map<number, UdpSocket>();
    near.on('message', (message, { port: clientPort, address }) => {
      const { target: to } = way;
      if (!to) return; // it is tried again
      let far = clients.get(clientPort);
      if (!far) {
        far = createSocket('udp4');
        way.far.add(far);
        clients.set(clientPort, far);
        far.on('error', () => undefined); // the server may be gone
        far.on('message', (answer) => pass(back, answer, () => trySend(near, answer, clientPort, address)));
      }
      const out = far;
      pass(forth, message, () => trySend(out, message, to.port, to.host));
    });
    return way;
  };
  const ways = await Promise.all(Array.from({ length: UDP_PORTS }, openWay));

  return {
    port: (server.address() as AddressInfo).port,
    udpPorts: ways.map(({ near }) => near.address().port),
    lead(udpPort, host, port) {
      const way = ways.find(({ near }) => near.address().port === udpPort);
      if (way) way.target = { host, port };
    },
    set(changes) {
      Object.assign(weather, changes);
      for (const { near, far } of flows) {
        if (weather.tcp === 'cut') near.resetAndDestroy();
        if (weather.tcp === 'cut') far.destroy();
        if (weather.tcp === 'up') [near, far].forEach((socket) => socket.resume());
      }
    },
    moveAway() {
      for (const way of ways) if (way.target) way.isDead = true;
    },
    counts: () => ({ ...counts }),
    async close() {
      for (const { near, far } of flows) [near, far].forEach((socket) => socket.destroy());
      for (const { near, far } of ways) for (const socket of [near, ...far]) socket.close();
      server.close();
      await once(server, 'close');
    },
  };
}

async function bindUdp(): Promise<UdpSocket> {
  const socket = createSocket('udp4');
  socket.on('error', () => undefined); // a browser that is gone
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return socket;
}

function trySend(socket: UdpSocket, message: Buffer, port: number, host: string): void {
  try {
    socket.send(message, port, host);
  } catch {
    // closed meanwhile
  }
}
