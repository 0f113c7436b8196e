const POLL_MS = 40;
/** Above the comfort noise of a silent Opus stream, far below a whisper. */
const AUDIBLE_ENERGY = 1e-6;

/** Calls `onAudible` once the decoder has put out something audible; then, or when stopped, nothing runs. */
export function watchFirstAudio(receiver: RTCRtpReceiver, onAudible: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    clearTimeout(timer);
  };
  const look = async () => {
    const energy = await audioEnergy(receiver);
    if (isStopped) return;
    if (energy > AUDIBLE_ENERGY) {
      stop();
      onAudible();
    } else {
      timer = setTimeout(() => void look(), POLL_MS);
    }
  };
  void look();
  return stop;
}

async function audioEnergy(receiver: RTCRtpReceiver): Promise<number> {
  try {
    const stats = await receiver.getStats();
    for (const report of stats.values() as Iterable<{ type: string; totalAudioEnergy?: number }>) {
      if (report.type === 'inbound-rtp') return report.totalAudioEnergy ?? 0;
    }
  } catch {
    // a receiver whose connection is just being replaced has none
  }
  return 0;
}
