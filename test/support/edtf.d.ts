// The package brings no types of its own; tests ask it only whether it agrees with us.
declare module 'edtf';
