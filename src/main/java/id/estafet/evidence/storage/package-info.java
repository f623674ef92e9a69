/** Where contents lie: a folder or S3, behind one port. */
package id.estafet.evidence.storage;
