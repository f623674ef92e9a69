/* The pages say lang="en"; a screen reader would read Indonesian with English sounds. */
document.documentElement.lang = 'id';

export default [];
