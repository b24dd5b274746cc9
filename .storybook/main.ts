import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-themes'],
  // What the stories load, beside their own page: `src="data/…json"`, and the pictures' fonts.
  staticDirs: [
    { from: '../data', to: 'data' },
    { from: '../schema', to: 'schema' },
  ],
  // Nothing is sent and nothing is asked for: these pages work without a network.
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
  // Storybook's own chunks are what they are.
  viteFinal: (settings) => ({ ...settings, build: { ...settings.build, chunkSizeWarningLimit: 4_000 } }),
};

export default config;
