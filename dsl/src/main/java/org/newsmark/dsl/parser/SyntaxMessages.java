package org.newsmark.dsl.parser;
public class SyntaxMessages extends org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider { }
