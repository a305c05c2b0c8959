// Loaded before a program that is measured: says at its end on descriptor 3 how much memory it ever held, in KiB, and how much
// processor time it took, in milliseconds.
const { writeSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ maxRSS, processor: (userCPUTime + systemCPUTime) / 1000 }));
});
