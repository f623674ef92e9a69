/*
 * Drafts of task forms: what is typed is kept on the server, and offered to whoever may complete the task. Tasklist's
 * own "Simpan" kept it in the browser's local storage, for the next person at a shared computer to read: its button is
 * hidden, and what it has left there is cleared away.
 */
import { OpenForm } from './open-form.js';

const STOCK_SAVE = 'camunda-form:';

function clearStockSaves() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(STOCK_SAVE)) localStorage.removeItem(key);
  }
}

/** Follows the form of a task from the moment Tasklist has loaded it; a form that is not one's own has no draft. */
function followForm(scope, node, tasklistForm) {
  const { taskId } = tasklistForm.getParams();
  const { notifyFormInitialized, registerCompletionHandler } = tasklistForm;
  let loaded = false;
  let open = null;

  tasklistForm.notifyFormInitialized = () => {
    loaded = true;
    notifyFormInitialized.call(tasklistForm);
  };
  tasklistForm.registerCompletionHandler = (complete) =>
    registerCompletionHandler.call(tasklistForm, (answer) => {
      open?.completing();
      return complete((error, result) => {
        open?.completed(error);
        answer(error, result);
      });
    });

  scope.$watch(
    () => loaded && !tasklistForm.getTasklistForm()?.$error && !tasklistForm.getOptions().disableForm,
    (own) => {
      open?.close();
      open = own ? new OpenForm(taskId, node) : null;
    },
  );
  scope.$on('$destroy', () => open?.close());
}

clearStockSaves();

window.angular.module('cam.tasklist.custom').decorator('camTasklistFormCamundaDirective', [
  '$delegate',
  (directives) => {
    const [directive] = directives;
    const compile = directive.compile;
    directive.compile = function (...template) {
      const link = compile.apply(this, template);
      return (scope, element, attributes, tasklistForm) => {
        if (tasklistForm.getParams().taskId) followForm(scope, element[0], tasklistForm);
        link(scope, element, attributes, tasklistForm);
        // Its own listener saves when the session has ended; ours comes after it.
        scope.$on('authentication.login.required', clearStockSaves);
      };
    };
    return directives;
  },
]);

export default [];
