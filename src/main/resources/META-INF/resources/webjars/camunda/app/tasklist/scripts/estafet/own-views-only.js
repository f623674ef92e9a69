/*
 * Comments and the history tab read the engine's history, which schools may not: they would only ever be empty or
 * refused. Who did what stands in the session's own audit trail.
 */
const LEFT_OUT = ['task-action-comment', 'task-detail-history'];

window.angular.module('cam.tasklist.custom').decorator('Views', [
  '$delegate',
  (views) => {
    const all = views.getProviders;
    views.getProviders = function (options) {
      return all.call(this, options).filter((view) => !LEFT_OUT.includes(view.id));
    };
    return views;
  },
]);

export default [];
