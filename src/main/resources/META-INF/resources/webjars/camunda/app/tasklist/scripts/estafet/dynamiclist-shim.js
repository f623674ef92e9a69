/*
 * Cures Tasklist's Complete button in forms with a dynamic list. After any change, Tasklist counts the keys of
 * form-js' errors, and form-js 1.8 leaves { field: { 0: undefined } } behind for a valid field of a repeated row: the
 * button stays disabled for good. So whenever Tasklist reports "invalid", we look a moment later at what the person
 * sees, and report "valid" if no field shows an error. The server validates again in any case.
 */
const RENDERED = 120;

function visibleErrors(form) {
  return form.querySelectorAll('.fjs-form-field-error').length > 0;
}

window.angular.module('cam.tasklist.custom').decorator('camTasklistFormDirective', [
  '$delegate',
  (directives) => {
    const [directive] = directives;
    const stock = directive.controller;
    const StockController = stock[stock.length - 1];
    const names = stock.slice(0, -1);

    directive.controller = [
      ...names,
      '$element',
      function (...injected) {
        const element = injected.pop()[0];
        StockController.apply(this, injected);
        const report = this.notifyFormValidated;
        let pending = null;
        this.notifyFormValidated = (invalid) => {
          clearTimeout(pending);
          report.call(this, invalid);
          if (!invalid) return;
          pending = setTimeout(() => {
            // No form-js form: it failed to load or is of another kind, then Tasklist is right.
            const form = element.querySelector('.fjs-form');
            if (form && !visibleErrors(form)) report.call(this, false);
          }, RENDERED);
        };
      },
    ];
    return directives;
  },
]);

export default [];
