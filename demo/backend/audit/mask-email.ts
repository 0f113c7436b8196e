/** An address as the trail keeps it: enough to recognise one's own, too little to write to. */
export function maskEmail(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${[...name][0] ?? ''}…@${domain}`;
}
