/** The containers of docker-compose.yml: what they are told, tried without any container. */
package id.estafet.container;
