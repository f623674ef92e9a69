/** Photos as they are kept: without place and device, upright, of a size that a report needs. */
package id.estafet.evidence.photo;
