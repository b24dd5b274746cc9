// Runs before anything else on the strict page, so that nothing is missed.
window.violations = [];
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    window.violations.push(`${violatedDirective}: ${blockedURI} (${sourceFile}:${lineNumber})`);
  },
);
