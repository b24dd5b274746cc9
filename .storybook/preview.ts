import '@fontsource-variable/inter';
import '@fontsource/noto-sans-arabic/arabic.css';
import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark', 'as the system': 'system' },
      defaultTheme: 'as the system',
      attributeName: 'data-theme',
    }),
  ],
  parameters: {
    // What the panel shows is what the tests enforce.
    a11y: { test: 'error' },
    controls: { expanded: true, sort: 'alpha' },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Using it',
          'The story',
          'Space flight',
          'Attributes',
          'Embedding',
          'Live data',
          'Styling',
          'States',
          'Narrow',
          'Right to left',
        ],
      },
    },
  },
};

export default preview;
