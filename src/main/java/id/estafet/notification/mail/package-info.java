/** Notices as mail: composed once a day and person, sent with patience. */
package id.estafet.notification.mail;
