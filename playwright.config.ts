import { defineConfig, devices } from '@playwright/test';

/**
 * Started by `npm run test:e2e`, which serves the built site and names its address and the Chromium to use. What a visitor
 * does is walked on a desk in both languages and on a phone in Chinese; what does not depend on the screen is asked once.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // two that walk, and one that waits for midnight
  workers: 3,
  // some start a database and a site of their own, on machines that do other things too
  timeout: 90_000,
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'zh-CN',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH },
  },
  projects: [
    { name: 'server', testDir: 'e2e/server', use: devices['Desktop Chrome'] },
    {
      name: 'desktop',
      testIgnore: 'e2e/server/**',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testDir: 'e2e/journeys',
      grepInvert: /, en\b/,
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
    },
  ],
});
