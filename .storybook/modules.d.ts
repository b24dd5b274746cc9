// Made by `npm run manifest` before Storybook starts; a fresh checkout is type-checked without it.
declare module '*/custom-elements.json' {
  const manifest: { readonly modules: readonly unknown[] };
  export default manifest;
}

declare module '*.css';
