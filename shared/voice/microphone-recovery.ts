import { browserDevices, type DevicePort } from './device-port.ts';
import { onMicrophonePermission } from './microphone-permission.ts';
import type { FailureCode } from './session-end.ts';

export interface RecoveryPorts {
  devices: DevicePort;
  onPermission(listener: (state: PermissionState) => void): () => void;
}

const BROWSER: RecoveryPorts = { devices: browserDevices, onPermission: onMicrophonePermission };

/**
 * Hears when what stopped a call from starting is out of the way: a microphone was plugged in, or allowed.
 * Costs no timer. Returns how to stop.
 */
export function onMicrophoneRecovery(
  code: FailureCode,
  onReady: () => void,
  { devices, onPermission }: RecoveryPorts = BROWSER,
): () => void {
  if (code === 'microphone-missing') {
    return devices.onChange(async () => {
      const found = await devices.list();
      if (found?.usualMicrophone) onReady();
    });
  }
  if (code === 'microphone-denied' || code === 'microphone-dismissed') {
    return onPermission((state) => state === 'granted' && onReady());
  }
  return noMore;
}

/** Nothing to wait for. */
function noMore(): void {}
