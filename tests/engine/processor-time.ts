/** Milliseconds this process has worked so far: what else the machine does is not counted, so that a bound holds on a busy one. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
