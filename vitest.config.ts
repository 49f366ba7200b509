import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/standins/data-folder.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: browsers, databases and encoders of many files at once would only starve each other.
    maxWorkers: 2,
    // What is polled for crosses processes; one second is too short where browsers and databases share the cores.
    expect: { poll: { timeout: 15_000 } },
    reporters: ['default'],
  },
});
