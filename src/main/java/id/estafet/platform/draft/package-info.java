/** What people type into the forms of open tasks, kept until the task ends. */
package id.estafet.platform.draft;
